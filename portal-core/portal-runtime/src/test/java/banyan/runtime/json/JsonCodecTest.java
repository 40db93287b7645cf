package banyan.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.value.Money;
import banyan.api.value.Unit;
import org.junit.jupiter.api.Test;

class JsonCodecTest {

    private final JsonCodec codec = new JsonCodec(JsonCodecTest.class.getClassLoader());

    record Booked(long voucher, Money amount) {

        public boolean isLarge() {
            return true;
        }
    }

    /** What a program got must be what it gets when it asks again with the same key. */
    @Test
    void whatIsWrittenIsTheComponentsAndIsReadBack() {
        Booked booked = new Booked(7, Money.of("2.41", new Unit("CNY")));
        String written = codec.write(booked);
        assertThat(written).isEqualTo("{\"voucher\":7,\"amount\":{\"minor\":241,\"unit\":\"CNY\"}}");
        assertThat(codec.<Booked>read(written, Booked.class)).isEqualTo(booked);
    }
}
