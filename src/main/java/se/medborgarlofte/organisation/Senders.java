package se.medborgarlofte.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Both senders of a page, named at its top.
 *
 * @param municipality "Piteå kommun"
 * @param href the page of the municipality
 * @param policeArea "Piteå Älvdal"; null where none covers the municipality
 */
public record Senders(
        String municipality, String href, @Nullable String policeArea) {}
