package cn.hubei.trade.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.time.WrongTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class QuietSessionsTest {

    private Instant now = Instant.now();
    private final Stored stored = new Stored();
    private final QuietSessionRepository<MapSession> node = repository(() -> {});
    private final QuietSessionRepository<MapSession> otherNode = repository(() -> {});

    @Test
    void aSessionThatIsOnlyReadIsLoadedOnceAndNeverSaved() {
        var id = signedIn();
        node.findById(id);
        stored.forgetCounts();
        for (int request = 0; request < 10; request++) {
            var session = node.findById(id);
            session.setLastAccessedTime(Instant.now());
            assertThat((String) session.getAttribute("who")).isEqualTo("张磊");
            node.save(session);
        }
        assertThat(stored.loads).isZero();
        assertThat(stored.saves).isZero();
    }

    @Test
    void itsLastAccessIsWrittenOnceAMinuteHasPassed() {
        var id = signedIn();
        var session = node.findById(id);
        stored.forgetCounts();
        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(61));
        node.save(session);
        assertThat(stored.saves).isOne();
    }

    @Test
    void whatIsChangedIsSavedAndSeenOnOtherNodes() {
        var id = signedIn();
        var session = node.findById(id);
        session.setAttribute("who", "陈静");
        node.save(session);
        assertThat((String) otherNode.findById(id).getAttribute("who")).isEqualTo("陈静");
    }

    @Test
    void aNodeWhoseClockIsWrongReadsNoneSinceThatWouldEndIt() {
        var id = signedIn();
        stored.forgetCounts();
        var wrong = repository(() -> {
            throw new WrongTime(Duration.ofHours(1));
        });
        assertThatThrownBy(() -> wrong.findById(id)).isInstanceOf(WrongTime.class);
        assertThat(stored.loads).isZero();
    }

    @Test
    void whoSignsOutIsOutAtOnceOnThisNode() {
        var id = signedIn();
        node.findById(id);
        node.deleteById(id);
        assertThat(node.findById(id)).isNull();
    }

    @Test
    void aNewIdMakesTheOldOneUseless() {
        var id = signedIn();
        var session = node.findById(id);
        var changed = session.changeSessionId();
        node.save(session);
        assertThat(node.findById(id)).isNull();
        assertThat((String) node.findById(changed).getAttribute("who")).isEqualTo("张磊");
    }

    @Test
    void afterItsLongestTimeASessionIsOverHoweverBusyAlsoWhereItHasJustBeenSeen() {
        var id = signedIn();
        assertThat(node.findById(id)).isNotNull();
        now = now.plus(Duration.ofHours(12)).plusSeconds(1);
        assertThat(node.findById(id)).isNull();
        assertThat(stored.sessions).doesNotContainKey(id);
    }

    private QuietSessionRepository<MapSession> repository(Runnable rightTime) {
        return new QuietSessionRepository<>(stored, rightTime, Duration.ofHours(12), new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    private String signedIn() {
        var session = node.createSession();
        session.setAttribute("who", "张磊");
        node.save(session);
        return session.getId();
    }

    private static final class Stored implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> sessions = new HashMap<>();
        private int loads;
        private int saves;

        void forgetCounts() {
            loads = 0;
            saves = 0;
        }

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            saves++;
            sessions.remove(session.getOriginalId());
            sessions.put(session.getId(), new MapSession(session));
        }

        @Override
        public MapSession findById(String id) {
            loads++;
            var found = sessions.get(id);
            return found == null ? null : new MapSession(found);
        }

        @Override
        public void deleteById(String id) {
            sessions.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return Map.of();
        }
    }
}
