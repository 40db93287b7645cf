package banyan.runtime.usecase;

import banyan.api.group.Stage;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.runtime.audit.AuditTrail;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.Gate;
import banyan.runtime.plugin.Gates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one door. For each call, in this order: who is calling, is the module on here, permission, constraints, idempotency
 * key, one JTA transaction, the handler, the audit entry, the events, the metric. Nothing runs past it.
 *
 * <p><b>Guarantees:</b> a call that is refused or breaks has changed nothing. A call under a key that was answered before
 * gets the same answer and changes nothing more; where the answer
 * holds a secret, which is kept nowhere, the second call is told so. Deadlocks are tried again, up to three times, before the caller hears of
 * them.
 */
@ApplicationScoped
public class Runner {

    private static final int TRIES = 3;

    /** Calls by the portal itself share one space of keys. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    UseCases useCases;

    @Inject
    Gates gates;

    @Inject
    Constraints constraints;

    @Inject
    Idempotency idempotency;

    @Inject
    Transactions transactions;

    @Inject
    AuditTrail audit;

    @Inject
    Sql sql;

    @Inject
    Metrics metrics;

    public <R> R run(UseCase<R> useCase, Visitor visitor) {
        return run(useCase, visitor, Optional.empty());
    }

    /**
     * Runs a use case.
     *
     * @param key the caller's idempotency key, used for commands only
     * @throws Refusal when the portal says no; nothing was changed
     */
    public <R> R run(UseCase<R> useCase, Visitor visitor, Optional<String> key) {
        UseCaseSpec<UseCase<R>, R> found = spec(useCase);
        try (Gate.Pass pass = gates.of(found.owner().id()).enter()) {
            UseCaseSpec<UseCase<R>, R> spec = spec(useCase); // the plugin may have changed while we waited
            // Visitors have no space of keys of their own, so theirs are not kept.
            boolean visits =
                    visitor.viewer().person().isEmpty() && visitor.viewer().via() == Viewer.Via.REST;
            Optional<String> kept = visits ? Optional.empty() : key;
            return timed(spec, () -> {
                admit(spec, visitor);
                constraints.check(useCase, spec.owner(), visitor.viewer().locale());
                Supplier<R> inside = () -> inside(spec, useCase, visitor.viewer(), kept);
                return again(() -> spec.changes() ? transactions.changing(inside) : transactions.in(inside));
            });
        }
    }

    private <R> UseCaseSpec<UseCase<R>, R> spec(UseCase<R> useCase) {
        return useCases.<UseCase<R>, R>find(useCase.getClass())
                .orElseThrow(() ->
                        Refusal.notFound("core", "address", useCase.getClass().getSimpleName()));
    }

    /**
     * Checks who may come in: module on, permission held, group not archived.
     *
     * @throws Refusal not-found, unknown caller, not allowed, or the rule that says no
     */
    public void admit(UseCaseSpec<?, ?> spec, Visitor visitor) {
        Viewer viewer = visitor.viewer();
        boolean ofCore = spec.owner().id().equals(Owner.CORE);
        if (!spec.inPortal()
                && (viewer.group().isEmpty() || !(ofCore || visitor.modulesOn().contains(spec.module())))) {
            throw Refusal.notFound("core", "address", spec.name());
        }
        if (viewer.via() != Viewer.Via.SYSTEM && !viewer.may(spec.permission())) {
            if (viewer.person().isEmpty() && viewer.via() != Viewer.Via.CONSOLE) {
                throw new Refusal(Refusal.Kind.UNKNOWN_CALLER, "core", "NotSignedIn", List.of(), List.of());
            }
            throw Refusal.notAllowed("core", "NotAllowed", spec.permission());
        }
        boolean archived =
                viewer.group().filter(g -> g.stage() == Stage.ARCHIVED).isPresent();
        if (archived && spec.changes() && !spec.inPortal() && !worksInTheArchive(spec)) {
            throw Refusal.rule("core", "GroupIsArchived", viewer.here().name());
        }
    }

    /** An archived group can be opened again, and nobody is held in it. */
    private static boolean worksInTheArchive(UseCaseSpec<?, ?> spec) {
        return spec.module().equals("groups") || spec.permission().equals("members.leave");
    }

    private <R> R inside(UseCaseSpec<UseCase<R>, R> spec, UseCase<R> useCase, Viewer by, Optional<String> key) {
        if (!spec.changes()) {
            return spec.handler().handle(useCase, by);
        }
        UUID caller = by.person().map(p -> p.value()).orElse(NOBODY);
        boolean secret = Mask.hidesAnswer(spec);
        if (key.isPresent()) {
            String place = by.group().map(g -> g.ref().value().toString()).orElse("");
            Optional<String> before = idempotency.take(
                    caller, key.get(), spec, place + spec.owner().codec().write(useCase));
            if (before.isPresent() && secret) {
                throw Refusal.conflict("core", "AnsweredOnce", key.get());
            }
            if (before.isPresent()) {
                return spec.owner().codec().read(before.get(), spec.answer());
            }
        }
        String asked = spec.audited() ? Mask.of(useCase, spec.owner().codec()) : "";
        R answer = spec.handler().handle(useCase, by);
        String written =
                key.isPresent() || spec.audited() ? spec.owner().codec().write(answer) : "";
        List<Sql.Change> last = new ArrayList<>();
        key.ifPresent(k -> last.add(idempotency.keep(caller, k, secret ? "null" : written)));
        if (spec.audited()) {
            last.add(audit.entry(by, spec.name(), asked, Mask.answer(written, spec)));
        }
        sql.update(last);
        return answer;
    }

    private static <R> R again(Supplier<R> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                DatabaseRefusal why = DatabaseRefusal.in(e);
                if (why == DatabaseRefusal.COLLISION && tries < TRIES) {
                    continue;
                }
                throw why.toRefusal(e);
            }
        }
    }

    private <R> R timed(UseCaseSpec<?, ?> spec, Supplier<R> work) {
        long start = System.nanoTime();
        Metrics.Outcome outcome = Metrics.Outcome.BROKEN;
        try {
            R answer = work.get();
            outcome = Metrics.Outcome.DONE;
            return answer;
        } catch (Refusal e) {
            outcome = Metrics.Outcome.REFUSED;
            throw e;
        } finally {
            metrics.count(spec.name(), outcome, System.nanoTime() - start);
        }
    }

    /** Whether this viewer could run this use case here; for showing a button or not. */
    public boolean wouldAdmit(Class<? extends UseCase<?>> useCase, Visitor visitor) {
        Optional<? extends UseCaseSpec<?, ?>> spec =
                useCases.all().stream().filter(s -> s.type() == useCase).findFirst();
        try {
            spec.ifPresent(s -> admit(s, visitor));
            return spec.isPresent();
        } catch (Refusal e) {
            return false;
        }
    }
}
