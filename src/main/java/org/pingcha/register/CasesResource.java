package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Problem;
import org.pingcha.web.Collection;
import org.pingcha.web.Texts;

/** {@code /api/v1/cases}: the cases in sight, one of them, and the import of lists. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {
    @EJB
    CaseQueries queries;

    @EJB
    CaseService service;

    @EJB
    CaseImport cases;

    @Inject
    CurrentActor actor;

    @Context
    HttpHeaders headers;

    /** A case in a collection; the recipient's name is masked. */
    public record Item(UUID id, long version, String caseNo, CaseType type, CaseStage stage, ServiceKind kind, String cause,
                       String recipient, String agency, String firm, String handler, LocalDate assignedOn, LocalDate closedOn) {
        static Item of(CaseRow row) {
            return new Item(row.uuid(), row.version(), row.caseNo(), row.type(), row.stage(), row.kind(), row.cause(),
                row.recipient(), row.officeName(), row.firmName(), row.handlerName(), row.assignedOn(), row.closedOn());
        }
    }

    /** One case; the recipient's numbers are masked. */
    public record Whole(UUID id, long version, String caseNo, CaseType type, CaseStage stage, ServiceKind kind, CaseOrigin origin,
                        AidField field, String cause, String result, CaseFlags flags, CaseRegions regions, CaseDates dates,
                        String agencyCode, String agency, String firm, String handler, String licenceNo, String organ,
                        String recipient, String identityNumber, String phone, String mail) {
        static Whole of(CaseDetail detail) {
            CaseHeader header = detail.header();
            CaseRef ref = header.ref();
            return new Whole(ref.uuid(), header.version(), ref.caseNo(), ref.type(), ref.stage(), ref.kind(), header.origin(),
                header.field(), header.cause(), header.result(), header.flags(), header.regions(), header.dates(), header.officeCode(),
                header.officeName(), header.firmName(), header.handlerName(), header.licenceNo(), header.organName(),
                header.recipient(), detail.identityNumber(), detail.phone(), detail.mail());
        }
    }

    /** One fault in words. */
    public record Bad(int line, String column, String value, String reason) {
    }

    /** What came of a list. */
    public record Answer(int rows, int good, List<Bad> bad, int created, int changed, int unchanged) {
    }

    @GET
    public Collection<Item> list(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after, @QueryParam("q") String text) {
        int most = Collection.limit(limit);
        List<Item> items = queries.after(CaseFilter.text(text), after, most + 1).stream().map(Item::of).toList();
        return Collection.of(items, most, item -> item.id().toString());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        Whole whole = Whole.of(service.open(id));
        return Response.ok(whole).tag(String.valueOf(whole.version())).build();
    }

    /** The file is the body, whatever it is called and declared as. */
    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    public Answer take(@QueryParam("mode") @DefaultValue("preview") String mode, InputStream body) throws IOException {
        ImportMode how = ImportMode.named(mode).orElseThrow(() -> Problem.unreadable("register.problem.mode"));
        CaseImport.mayImport(actor.get());
        java.nio.file.Path file = Files.createTempFile("cases", ".list");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            ImportReport report = cases.run(actor.get(), file, how, ImportProgress.NONE);
            Locale locale = locale();
            return new Answer(report.rows(), report.good(), report.bad().stream().map(fault -> new Bad(fault.line(), fault.column(),
                fault.value(), Texts.text(locale, fault.reason(), fault.args().toArray()))).toList(),
                report.created(), report.changed(), report.unchanged());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Chinese, unless the client asks for English first. */
    private Locale locale() {
        return headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) != null && !headers.getAcceptableLanguages().isEmpty()
            && "en".equals(headers.getAcceptableLanguages().get(0).getLanguage()) ? Texts.ENGLISH : Texts.CHINESE;
    }
}
