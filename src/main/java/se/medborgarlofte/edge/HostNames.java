package se.medborgarlofte.edge;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.RunMode;

/** The names that the program answers to. Where no address is set, or the example runs, also those of this computer. */
@Component
class HostNames {

    private static final Pattern THIS_COMPUTER =
            Pattern.compile("localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[(0:){7}1]|\\[::1]");

    private final Set<String> names = new TreeSet<>();
    private final boolean thisComputer;

    HostNames(BaseUrl base, EdgeSettings settings, RunMode mode) {
        settings.hosts().forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        if (base.isSet()) {
            names.add(base.host().toLowerCase(Locale.ROOT));
        }
        thisComputer = mode.example() || !base.isSet();
    }

    boolean include(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return names.contains(name)
                || (thisComputer && THIS_COMPUTER.matcher(name).matches());
    }

    @Override
    public String toString() {
        return names + (thisComputer ? " and those of this computer" : "");
    }
}
