package org.pingcha.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaMigration;

/**
 * Imports a list into an embedded PostgreSQL, as the page does (checked whole, then chunk by chunk with encryption and
 * trail), beside plain JDBC batch inserts of the same cases and recipients without any of that. Prints both and the
 * ratio; only the ratio of one run means anything.
 */
public final class ImportBench {
    private static final String HEADERS = "案号,案件类型,办理阶段,案件来源,案由,受援人,身份证号,联系电话,是否未成年人,是否残疾人,可能判处无期徒刑死刑,"
        + "援助机构代码,援助机构,律师事务所,承办人,执业证号,执业起始日期,给予援助日期,指派日期,签订委托日期,首次会见日期,开庭日期,结案日期,归档日期,办案机关,办理结果";

    private ImportBench() {
    }

    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        System.setProperty("PINGCHA_HOME", Files.createTempDirectory("pingcha-bench").toString());
        Path list = list(rows);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            DataSource source = server.getPostgresDatabase();
            SchemaMigration.run(source, () -> "postgresql");
            double plain = plain(source, rows);
            double ours = ours(source, list, rows);
            System.out.printf("rows %d, heap limit %d MiB%n", rows, Runtime.getRuntime().maxMemory() >> 20);
            System.out.printf("plain JDBC batches   %8.0f rows/s%n", plain);
            System.out.printf("import of the list   %8.0f rows/s, peak heap %d MiB%n", ours, peak());
            System.out.printf("ratio                %8.2f (import / plain)%n", ours / plain);
        } finally {
            Files.deleteIfExists(list);
        }
    }

    private static Path list(int rows) throws IOException {
        Path file = Files.createTempFile("bench", ".csv");
        Random random = new Random(1);
        DemoPeople people = new DemoPeople(random);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADERS + "\r\n");
            for (int i = 0; i < rows; i++) {
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 700);
                int handler = i % 2000;
                out.write(String.join(",", String.format("压援民字〔%d〕%06d号", day.getYear(), i), "民事", "诉讼", "依申请", "追索劳动报酬", people.name(),
                    people.identityNumber(LocalDate.of(1960, 1, 1).plusDays(i % 15000)), people.phone(), "否", "否", "否", "BENCH", "测试中心",
                    "第" + handler % 200 + "律师事务所", "承办" + handler, "L" + handler, "2012-02-06", day.toString(), day.plusDays(1).toString(),
                    day.plusDays(3).toString(), day.plusDays(4).toString(), day.plusDays(40).toString(), day.plusDays(80).toString(),
                    day.plusDays(99).toString(), "第" + i % 50 + "人民法院", "判决") + "\r\n");
            }
        }
        return file;
    }

    /** The same cases and recipients, values as they are, 500 to a batch and a commit; taken back afterwards. */
    private static double plain(DataSource source, int rows) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("insert into office values (-1, '" + UUID.randomUUID() + "', 'PLAIN', 'P', 'AGENCY', '990100', null, '/PLAIN/', 0)");
            statement.execute("insert into handler values (-1, '" + UUID.randomUUID() + "', 'PLAIN', 'P', 'LAWYER', null, null, false, null, 0)");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            try (PreparedStatement recipient = connection.prepareStatement("insert into recipient values (?, ?, ?, ?, ?, ?, ?, 0)");
                 PreparedStatement aidCase = connection.prepareStatement("insert into aid_case (id, uuid, case_no, type, stage, origin, kind, field,"
                     + " cause, minor, disabled, life_or_death, fast_track, plea_leniency, granted_on, assigned_on, retainer_on, first_met_on,"
                     + " hearing_on, closed_on, filed_on, result, office_id, handler_id, recipient_id, version) values (?, ?, ?, 'CIVIL',"
                     + " 'LITIGATION', 'APPLIED', 'CIVIL_AGENCY', 'LABOUR', '追索劳动报酬', false, false, false, false, false, ?, ?, ?, ?, ?, ?, ?,"
                     + " '判决', -1, -1, ?, 0)")) {
                for (int i = 1; i <= rows; i++) {
                    insert(recipient, aidCase, i);
                    if (i % CaseImport.CHUNK == 0 || i == rows) {
                        recipient.executeBatch();
                        aidCase.executeBatch();
                        connection.commit();
                    }
                }
            }
            double rate = rows / ((System.nanoTime() - start) / 1e9);
            statement.execute("truncate aid_case, recipient cascade");
            connection.commit();
            return rate;
        }
    }

    private static void insert(PreparedStatement recipient, PreparedStatement aidCase, int i) throws SQLException {
        recipient.setLong(1, -i);
        recipient.setObject(2, UUID.randomUUID());
        recipient.setString(3, "受援人");
        recipient.setString(4, "990101196001010000");
        recipient.setString(5, String.format("%064d", i));
        recipient.setString(6, "13900000000");
        recipient.setString(7, String.format("%064d", i));
        recipient.addBatch();
        aidCase.setLong(1, -i);
        aidCase.setObject(2, UUID.randomUUID());
        aidCase.setString(3, "压援民字〔2025〕" + i + "号");
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(i % 700);
        int[] later = {0, 1, 3, 4, 40, 80, 99};
        for (int d = 0; d < later.length; d++) {
            aidCase.setObject(4 + d, day.plusDays(later[d]));
        }
        aidCase.setLong(11, -i);
        aidCase.addBatch();
    }

    private static double ours(DataSource source, Path list, int rows) throws Exception {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("hibernate.transaction.jta.platform", null);
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("pingcha", settings);
             EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            Office office = new Office(OfficeKind.AGENCY, "BENCH", "测试中心", "990100", null);
            em.persist(office);
            Person person = new Person("bench", "测试", office, Set.of(Role.MANAGER), "a-long-password".toCharArray());
            em.persist(person);
            em.getTransaction().commit();
            Actor actor = person.actor(null);
            CaseImport cases = new CaseImport();
            cases.em = em;
            cases.batch = batch(em);
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            System.gc();
            long start = System.nanoTime();
            ImportReport report = cases.run(actor, list, ImportMode.GOOD_ROWS, ImportProgress.NONE);
            double rate = rows / ((System.nanoTime() - start) / 1e9);
            if (report.created() != rows) {
                throw new IllegalStateException("Only " + report.created() + " of " + rows + ": " + report.bad().stream().limit(3).toList());
            }
            return rate;
        }
    }

    /** Each chunk in a transaction of its own, as the container would. */
    private static ImportBatch batch(EntityManager em) throws ReflectiveOperationException {
        AuditTrail audit = new AuditTrail();
        for (Field field : AuditTrail.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.getType() == EntityManager.class) {
                field.set(audit, em);
            } else if (field.getType() == Clock.class) {
                field.set(audit, Clock.systemUTC());
            }
        }
        ImportBatch batch = new ImportBatch() {
            @Override
            public ImportReport.Tally writeChunk(Actor actor, List<ListEntry> rows) {
                em.getTransaction().begin();
                ImportReport.Tally tally = super.writeChunk(actor, rows);
                em.getTransaction().commit();
                return tally;
            }
        };
        batch.em = em;
        batch.audit = audit;
        return batch;
    }

    /** The most that the heap's parts held together at their peaks: never less than the true peak. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
