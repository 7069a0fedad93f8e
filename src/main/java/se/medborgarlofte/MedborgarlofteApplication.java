package se.medborgarlofte;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MedborgarlofteApplication {

    public static void main(String[] args) {
        SpringApplication.run(MedborgarlofteApplication.class, args);
    }
}
