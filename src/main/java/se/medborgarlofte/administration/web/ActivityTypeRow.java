package se.medborgarlofte.administration.web;

import se.medborgarlofte.promise.ActivityKind;

/** @param mine whether the person may change it */
record ActivityTypeRow(long id, String name, ActivityKind kind, String municipality, boolean retired, boolean mine) {}
