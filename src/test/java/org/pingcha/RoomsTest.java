package org.pingcha;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The directions between the rooms, and what a room's parts may be. */
@AnalyzeClasses(packages = "org.pingcha", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    /** Rooms of the trade, none of which may need another that needs it. */
    private static final Set<String> WITHOUT_CIRCLES = Set.of(
        "alert", "appraisal", "attachment", "complaint", "correction", "delivery", "desk", "figures", "instrument", "intake", "interview",
        "letter", "monitor", "notice", "opinion", "post", "practice", "purchase", "quality", "referral", "register", "remedy", "request",
        "respond", "review", "rules", "scoring", "survey", "today", "trial", "views");

    /** A pattern would be read anew for each of the thousands of dependencies. */
    private static final SliceAssignment BY_ROOM = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] path = type.getPackageName().split("\\.");
            return path.length > 2 && path[1].equals("pingcha") && WITHOUT_CIRCLES.contains(path[2]) ? SliceIdentifier.of(path[2]) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms of the trade";
        }
    };

    private static final String[] ROOMS = {"alert", "appraisal", "attachment", "audit", "complaint", "correction", "delivery", "desk", "figures", "identity", "instrument", "intake", "interview", "letter", "monitor", "notice", "opinion", "post", "practice", "purchase", "quality", "referral", "register", "remedy", "request", "respond",
        "review", "rules", "survey", "today", "trial", "views", "web"};

    @ArchTest
    static final ArchRule scoringAndSharedKnowNoRoom = noClasses().that().resideInAnyPackage("org.pingcha.scoring..", "org.pingcha.shared..")
        .should().dependOnClassesThat().resideInAnyPackage(packages());

    /** It is shipped without the server, as the verifier. */
    @ArchTest
    static final ArchRule dossiersAreReadWithoutTheServer = noClasses().that().resideInAPackage("org.pingcha.dossier..")
        .should().dependOnClassesThat(resideInAPackage("org.pingcha..").and(not(resideInAPackage("org.pingcha.dossier.."))))
        .orShould().dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "jakarta.persistence..", "jakarta.faces..");

    @ArchTest
    static final ArchRule nobodyReadsTheMonitor = noClasses().that().resideOutsideOfPackage("org.pingcha.monitor..")
        .should().dependOnClassesThat().resideInAPackage("org.pingcha.monitor..");

    @ArchTest
    static final ArchRule nobodyReadsFirstPages = noClasses().that().resideOutsideOfPackage("org.pingcha.today..")
        .should().dependOnClassesThat().resideInAPackage("org.pingcha.today..");

    @ArchTest
    static final ArchRule nobodyReadsAlerts = noClasses().that().resideOutsideOfPackage("org.pingcha.alert..")
        .should().dependOnClassesThat().resideInAPackage("org.pingcha.alert..");
    static final ArchRule onlyTheMonitorReadsFigures = noClasses().that().resideOutsideOfPackages("org.pingcha.figures..", "org.pingcha.monitor..")
        .should().dependOnClassesThat().resideInAPackage("org.pingcha.figures..");

    /** Channels hand over what they found and never learn what is made of it. */
    @ArchTest
    static final ArchRule onlyTheYearAndTheMonitorReadScoresOfCases = noClasses().that().resideOutsideOfPackages("org.pingcha.quality..", "org.pingcha.monitor..", "org.pingcha.appraisal..", "org.pingcha.desk..", "org.pingcha.purchase..")
        .should().dependOnClassesThat().resideInAPackage("org.pingcha.quality..");

    @ArchTest
    static final ArchRule rulesKnowNoTrade = noClasses().that().resideInAPackage("org.pingcha.rules..")
        .should().dependOnClassesThat().resideInAnyPackage("org.pingcha.register..", "org.pingcha.instrument..", "org.pingcha.review..",
            "org.pingcha.request..", "org.pingcha.attachment..");

    @ArchTest
    static final ArchRule theRegisterKnowsNoChannel = noClasses().that().resideInAPackage("org.pingcha.register..")
        .should().dependOnClassesThat().resideInAnyPackage("org.pingcha.instrument..", "org.pingcha.review..", "org.pingcha.request..",
            "org.pingcha.trial..");

    @ArchTest
    static final ArchRule formsKnowNoCase = noClasses().that().resideInAPackage("org.pingcha.instrument..")
        .should().dependOnClassesThat().resideInAnyPackage("org.pingcha.register..", "org.pingcha.review..", "org.pingcha.request..");

    @ArchTest
    static final ArchRule requestsKnowNoAsker = noClasses().that().resideInAPackage("org.pingcha.request..")
        .should().dependOnClassesThat().resideInAPackage("org.pingcha.review..");

    /** Whoever has something to say writes it down; messages know no trade. */
    @ArchTest
    static final ArchRule messagesKnowNoSender = noClasses().that().resideInAnyPackage("org.pingcha.notice..", "org.pingcha.post..")
        .should().dependOnClassesThat().resideInAnyPackage("org.pingcha.register..", "org.pingcha.instrument..", "org.pingcha.review..", "org.pingcha.request..",
            "org.pingcha.complaint..", "org.pingcha.referral..", "org.pingcha.remedy..", "org.pingcha.letter..");

    @ArchTest
    static final ArchRule messagesAloneUseThePost = noClasses().that().resideOutsideOfPackages("org.pingcha.notice..", "org.pingcha.post..")
        .should().dependOnClassesThat().resideInAPackage("org.pingcha.post..");

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom = classes().that().areAnnotatedWith(Entity.class)
        .and().resideOutsideOfPackage("org.pingcha.identity..")
        .should(onlyBeUsedInTheirOwnRoom());

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayCallIt = classes().that().areAnnotatedWith(Stateless.class)
        .and().haveSimpleNameEndingWith("Service").or().haveSimpleNameEndingWith("Queries")
        .should(sayWhoMayCall());

    /** The container's proxy passes on public methods alone: others run on an instance into which nothing was injected. */
    @ArchTest
    static final ArchRule beansAreCalledByPublicMethods = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
        .or().areDeclaredInClassesThat().areAnnotatedWith(Singleton.class)
        .should(bePublicWhereOthersCall());

    /** The proxy lives in a module of its own: it cannot even name a type that is its room's alone. */
    @ArchTest
    static final ArchRule whatBeansHandOverIsPublic = methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
        .should(handOverPublicTypes());

    /** The container knows services, and pages know views, by their simple names: a second of one name takes the first one's place. */
    @ArchTest
    static void beansHaveNamesOfTheirOwn(JavaClasses classes) {
        Set<String> names = new HashSet<>();
        List<String> twice = classes.stream()
            .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class) || type.isAnnotatedWith(Named.class))
            .filter(type -> !names.add(type.getSimpleName())).map(JavaClass::getName).toList();
        assertEquals(List.of(), twice);
    }

    /** Findings come to it by its own interface, which the rooms that find them implement. */
    @ArchTest
    static final ArchRule correctionsKnowNoFinder = noClasses().that().resideInAPackage("org.pingcha.correction..")
        .should().dependOnClassesThat().resideInAnyPackage("org.pingcha.review..", "org.pingcha.complaint..", "org.pingcha.instrument..", "org.pingcha.referral..");

    @ArchTest
    static final ArchRule complaintsReadNoChannel = noClasses().that().resideInAnyPackage("org.pingcha.complaint..", "org.pingcha.referral..")
        .should().dependOnClassesThat().resideInAnyPackage("org.pingcha.review..", "org.pingcha.instrument..");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses().should().haveSimpleNameEndingWith("Impl")
        .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
        .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameStartingWith("Base");

    @ArchTest
    static final ArchRule roomsFormNoCircle = slices().assignedFrom(BY_ROOM).should().beFreeOfCycles();

    private static String[] packages() {
        String[] packages = new String[ROOMS.length];
        for (int i = 0; i < ROOMS.length; i++) {
            packages[i] = "org.pingcha." + ROOMS[i] + "..";
        }
        return packages;
    }

    private static ArchCondition<JavaClass> onlyBeUsedInTheirOwnRoom() {
        return new ArchCondition<>("only be used in their own room") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                    .filter(use -> !use.getOriginClass().getPackageName().equals(entity.getPackageName()))
                    .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> bePublicWhereOthersCall() {
        return new ArchCondition<>("be public where other classes call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)) {
                    method.getCallsOfSelf().stream().filter(call -> !call.getOriginOwner().equals(method.getOwner())
                            && !call.getOriginOwner().getName().startsWith(method.getOwner().getName() + "$"))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> handOverPublicTypes() {
        return new ArchCondition<>("take and give public types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                    .filter(type -> type.getPackageName().startsWith("org.pingcha") && !type.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or a mandatory transaction") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean says = type.isAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                    || type.isAnnotatedWith("jakarta.annotation.security.PermitAll")
                    || type.tryGetAnnotationOfType("jakarta.ejb.TransactionAttribute")
                        .filter(found -> found.get("value").toString().contains("MANDATORY")).isPresent();
                if (!says && type.isAnnotatedWith(Stateless.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not say who may call it"));
                }
            }
        };
    }
}
