package se.medborgarlofte.login;

import java.util.List;
import java.util.Map;

/**
 * A form that was sent when nobody was logged in any longer.
 *
 * @param path where it was sent
 * @param fields as they were typed
 */
public record HeldForm(String path, Map<String, List<String>> fields) {}
