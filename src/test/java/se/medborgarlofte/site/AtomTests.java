package se.medborgarlofte.site;
