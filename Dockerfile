# syntax=docker/dockerfile:1
# Java 25, not root, with an AOT cache. The steps are those of scripts/build-image-steps.sh, which is tried without
# Docker. This file itself was written where no Docker engine was to be had: it has not been built yet.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY . .
RUN scripts/build-image-steps.sh jar && scripts/build-image-steps.sh extract /app

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --uid 10001 medborgarlofte
COPY --from=build --chown=medborgarlofte /app /app
COPY --from=build /source/scripts/build-image-steps.sh /source/scripts/health.sh /opt/medborgarlofte/
USER medborgarlofte
WORKDIR /app
# Here, not in the stage before: the cache fits only the Java that it was made with.
RUN /opt/medborgarlofte/build-image-steps.sh train /app
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s CMD ["/opt/medborgarlofte/health.sh"]
ENTRYPOINT ["java", "-XX:AOTCache=medborgarlofte.aot", "-XX:MaxRAMPercentage=60", "-jar", "medborgarlofte.jar"]
