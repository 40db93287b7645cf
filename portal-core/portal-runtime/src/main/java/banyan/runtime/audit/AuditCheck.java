package banyan.runtime.audit;

import banyan.api.plugin.Every;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.doctor.Check;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps the chain of seals growing, and proves it when asked. */
@ApplicationScoped
public class AuditCheck implements Check, CoreModule {

    @Inject
    AuditSeals seals;

    @Override
    public void contribute(CoreContributions to) {
        to.job("seal-audit", Every.seconds(5), seals::sealAll);
    }

    @Override
    public String id() {
        return "audit-chain";
    }

    @Override
    public List<Finding> run() {
        AuditSeals.Finding found = seals.verify();
        if (found.broken().isPresent()) {
            return List.of(
                    Finding.bad("admin.doctor.audit-chain.bad", found.broken().get()));
        }
        if (found.gap().isPresent()) {
            return List.of(Finding.bad("admin.doctor.audit-gap", found.gap().get()));
        }
        return List.of(Finding.good("admin.doctor.audit-chain.ok", found.seals(), found.entries()));
    }
}
