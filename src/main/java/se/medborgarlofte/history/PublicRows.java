package se.medborgarlofte.history;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A module that has public rows for the chain. Which rows become links, and when, triggers in the database say. */
public interface PublicRows {

    /** As {@code chain_link.kind} names them. */
    String kind();

    /** A statement that selects all of them, with their {@code id}; what it leaves out becomes no link. */
    String select();

    PublicRow read(ResultSet row) throws SQLException;
}
