package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/** What the next page says was done, kept in the session in a shape that JSON holds: keys of messages and plain text. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashMaps extends AbstractFlashMapManager {

    private static final String ATTRIBUTE = "flash";

    /** @param path of the page that says it; @param expires milliseconds since 1970 */
    record Flash(@Nullable String path, long expires, Map<String, Object> values) {

        static Flash of(FlashMap map) {
            return new Flash(map.getTargetRequestPath(), map.getExpirationTime(), new LinkedHashMap<>(map));
        }

        FlashMap toMap() {
            FlashMap map = new FlashMap();
            map.putAll(values);
            map.setTargetRequestPath(path);
            map.setExpirationTime(expires);
            return map;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        List<Flash> kept = session == null ? null : (List<Flash>) session.getAttribute(ATTRIBUTE);
        return kept == null
                ? null
                : new ArrayList<>(kept.stream().map(Flash::toMap).toList());
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        List<Flash> kept = new ArrayList<>(maps.stream().map(Flash::of).toList());
        request.getSession().setAttribute(ATTRIBUTE, kept.isEmpty() ? null : kept);
    }
}
