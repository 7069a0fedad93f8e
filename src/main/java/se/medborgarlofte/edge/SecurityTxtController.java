package se.medborgarlofte.edge;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import se.medborgarlofte.shared.NotFound;

@Controller
class SecurityTxtController {

    private final SecurityTxt file;

    SecurityTxtController(SecurityTxt file) {
        this.file = file;
    }

    @GetMapping(path = SecurityTxt.PATH, produces = "text/plain;charset=utf-8")
    @ResponseBody
    String text() {
        return file.text().orElseThrow(() -> new NotFound(SecurityTxt.PATH));
    }
}
