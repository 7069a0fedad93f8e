/**
 * Which database, and as whom. One comes with the program: an embedded PostgreSQL that keeps its data in a folder, so
 * that a newcomer needs nothing but a JDK. It runs only while no {@code spring.datasource.url} is set; then the program
 * is in example mode, and only this computer is listened to. In any database the role that the program works as gets the
 * data and no more ({@link se.medborgarlofte.database.Grants}), where another one owns it.
 *
 * <p>No module depends on this one: what others may know is {@link se.medborgarlofte.shared.RunMode}.
 *
 * <p>The folder ({@code medborgarlofte.data-folder}) holds {@code postgres} (the data, and the superuser's password),
 * {@code binaries} (the server's program files, unpacked again when missing), {@code postgres.log} and {@code lock}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package se.medborgarlofte.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
