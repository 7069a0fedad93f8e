package se.medborgarlofte.administration.web;

record PartyRow(long id, String name, String municipality) {}
