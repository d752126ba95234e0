package org.pingcha.views;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.EncryptedText;
import org.pingcha.shared.Problem;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Tally;

/**
 * A list as somebody narrowed it, under a name. It belongs to its owner and to the office where they kept it; it is shared as long as
 * they are there. Digest and alarm stop where the owner may no longer open the list, or has gone to another office, until
 * they ask for them again. What its address says is encrypted, since people search for names.
 */
@Entity
@Table(name = "saved_view")
public class SavedView {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view_seq")
    @SequenceGenerator(name = "saved_view_seq", sequenceName = "saved_view_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Person owner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false)
    private Office office;

    @Column(name = "list_key", nullable = false, length = 30, updatable = false)
    private String list;

    @Column(nullable = false, length = 60)
    private String name;

    @Convert(converter = EncryptedText.class)
    @Column(nullable = false, length = 6000, updatable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_with", length = 30)
    private Role sharedWith;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private DigestRhythm digest = DigestRhythm.NONE;

    @Column(name = "digest_on")
    private LocalDate digestOn;

    @Column(name = "digest_count")
    private Long digestCount;

    /** Null where there is none. */
    @Embedded
    private Alarm alarm;

    @ElementCollection
    @CollectionTable(name = "saved_view_passed", joinColumns = @JoinColumn(name = "view_id"))
    private Set<Passed> passed = new HashSet<>();

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected SavedView() {
    }

    /** Kept by its owner, for themselves so far. */
    SavedView(Person owner, String list, ListAddress address, String name, Instant at) {
        this.uuid = UUID.randomUUID();
        this.owner = owner;
        this.office = owner.office();
        this.list = list;
        this.address = address.query();
        this.name = name.strip();
        this.createdAt = at;
    }

    /**
     * Gives it another name, another circle of readers, another digest or alarm.
     *
     * @param count how many rows it has now: the first digest tells what changed since
     */
    void change(ViewEntry entry, long count, LocalDate today) {
        if (entry.sharedWith() != null && (entry.sharedWith() == Role.FIRM || entry.sharedWith() == Role.SYSTEM || owner.roles().stream().allMatch(Role.FIRM::equals))) {
            throw new Problem("views.problem.share");
        }
        if (entry.alarmOver() != null && entry.alarmBy() != null && entry.alarmDays() == null) {
            throw new Problem("views.problem.days");
        }
        name = entry.name().strip();
        sharedWith = entry.sharedWith();
        office = owner.office();
        if (digest != entry.digest()) {
            digest = entry.digest();
            digestOn = digest == DigestRhythm.NONE ? null : today;
            digestCount = digest == DigestRhythm.NONE ? null : count;
        }
        if (!Objects.equals(alarm, entry.alarm())) {
            alarm = entry.alarm();
            passed.clear();
        }
        if (digest != DigestRhythm.NONE || alarm != null) {
            stoppedOn = null;
        }
    }

    /** The owner was told of so many rows; gives how many more those were than the last time. */
    long told(long count, LocalDate today) {
        long more = count - digestCount;
        digestCount = count;
        digestOn = today;
        return more;
    }

    /** Compares with what was over the threshold before; gives what is now and was not then, which is to be told of. */
    List<Tally> look(List<Tally> over, Instant at) {
        Map<String, Passed> before = new HashMap<>();
        passed.forEach(one -> before.put(one.who(), one));
        List<Tally> fresh = new ArrayList<>(over);
        fresh.removeIf(one -> before.containsKey(one.key()));
        Set<Passed> now = new HashSet<>();
        for (Tally one : over) {
            Passed known = before.get(one.key());
            now.add(new Passed(one.key(), one.name(), one.count(), known == null ? at : known.since()));
        }
        if (!now.equals(passed)) {
            passed.clear();
            passed.addAll(now);
        }
        return fresh;
    }

    /** No more digest and alarm. */
    void stop(LocalDate today) {
        digest = DigestRhythm.NONE;
        digestOn = null;
        digestCount = null;
        alarm = null;
        passed.clear();
        stoppedOn = today;
    }

    ViewEntry entry() {
        return alarm == null ? new ViewEntry(name, sharedWith, digest, null, null, null) : new ViewEntry(name, sharedWith, digest, alarm.over(), alarm.by(), alarm.days());
    }

    /** What the trail keeps; never what was searched for. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("list", list);
        values.put("name", name);
        values.put("sharedWith", sharedWith);
        values.put("digest", digest);
        values.put("alarm", alarm);
        return values;
    }

    /** Whether the owner is still at the office where they kept it. */
    boolean isAtHome() {
        return office.id().equals(owner.office().id());
    }

    UUID uuid() {
        return uuid;
    }

    Person owner() {
        return owner;
    }

    Office office() {
        return office;
    }

    String list() {
        return list;
    }

    String name() {
        return name;
    }

    ListAddress address() {
        return ListAddress.read(address);
    }

    DigestRhythm digest() {
        return digest;
    }

    LocalDate digestOn() {
        return digestOn;
    }

    Alarm alarm() {
        return alarm;
    }

    Set<Passed> passed() {
        return Set.copyOf(passed);
    }

    LocalDate stoppedOn() {
        return stoppedOn;
    }

    long version() {
        return version;
    }
}
