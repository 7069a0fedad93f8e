package se.medborgarlofte.organisation;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MunicipalityRepository extends JpaRepository<Municipality, Long> {

    Optional<Municipality> findBySlug(String slug);

    boolean existsByCode(String code);
}
