package se.medborgarlofte.calendar;

import java.time.LocalDateTime;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import se.medborgarlofte.shared.SwedishTime;

/** When the clock is put forward and back in Sweden, as calendars read it: by the rule that has held since 1996. */
final class SwedishTimeZone {

    static final String ID = SwedishTime.ZONE.getId();

    private static final String WINTER = "+0100";
    private static final String SUMMER = "+0200";

    private SwedishTimeZone() {}

    static VTimeZone component() {
        Daylight summer = new Daylight();
        observe(summer, LocalDateTime.of(1996, 3, 31, 2, 0), WINTER, SUMMER, "CEST", 3);
        Standard winter = new Standard();
        observe(winter, LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER, "CET", 10);
        return new VTimeZone(
                new PropertyList(java.util.List.of(new TzId(ID))),
                new ComponentList<>(java.util.List.of(summer, winter)));
    }

    private static void observe(
            Observance observance, LocalDateTime first, String from, String to, String name, int month) {
        observance.add(new DtStart<>(first));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(name));
    }
}
