package se.medborgarlofte.promise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface ActivityTypeRepository extends Repository<ActivityType, Long> {

    ActivityType save(ActivityType type);

    Optional<ActivityType> findById(long id);

    @Query("select t from ActivityType t where t.id in :ids")
    List<ActivityType> findByIds(@Param("ids") Collection<Long> ids);

    @Query("""
            select t from ActivityType t
            where t.municipalityId is null or t.municipalityId in :municipalities
            order by t.name""")
    List<ActivityType> findFor(@Param("municipalities") Set<Long> municipalities);

    @Query("select t from ActivityType t where t.kind = :kind and t.municipalityId is null order by t.id")
    List<ActivityType> findGeneral(@Param("kind") ActivityKind kind);

    @Query("""
            select count(t) > 0 from ActivityType t
            where lower(t.name) = lower(:name)
              and (t.municipalityId = :municipality or t.municipalityId is null and :municipality is null)""")
    boolean isTaken(@Param("name") String name, @Param("municipality") @Nullable Long municipality);
}
