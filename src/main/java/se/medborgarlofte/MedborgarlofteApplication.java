package se.medborgarlofte;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.medborgarlofte.history.VerifyHistory;

@SpringBootApplication
public class MedborgarlofteApplication {

    public static void main(String[] args) {
        if (args.length > 0 && VerifyHistory.COMMAND.equals(args[0])) {
            System.exit(VerifyHistory.run(List.of(args).subList(1, args.length), System.out));
        }
        SpringApplication.run(MedborgarlofteApplication.class, args);
    }
}
