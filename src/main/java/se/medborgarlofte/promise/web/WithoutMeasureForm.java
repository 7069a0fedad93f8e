package se.medborgarlofte.promise.web;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.medborgarlofte.promise.WithoutMeasure;

@Component
@Order(100)
class WithoutMeasureForm implements RuleForm<WithoutMeasure> {

    @Override
    public Class<WithoutMeasure> rule() {
        return WithoutMeasure.class;
    }

    @Override
    public Map<String, String> typed(WithoutMeasure rule) {
        return Map.of();
    }

    @Override
    public WithoutMeasure read(RuleFields fields) {
        return new WithoutMeasure();
    }
}
