package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;
import org.pingcha.platform.TryAgain;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.referral.ReferralService;
import org.pingcha.referral.ReferralState;

/**
 * Brings a sent referral to its bureau. It may be cut off anywhere and begun again: the package is found where it was made,
 * the bureau's system knows the key where it has it, and a delivery that is known needs nothing more.
 */
@ApplicationScoped
public class DeliveryJob implements JobHandler {
    @EJB
    DeliveryPacking packing;

    @EJB
    DeliveryLedger ledger;

    @EJB
    ReferralQueries referrals;

    @Inject
    DossierPush push;

    @Override
    public String kind() {
        return ReferralService.DELIVERY_JOB;
    }

    @Override
    public void run(JobContext job) throws TryAgain, IOException {
        JsonObject payload = Json.createReader(new StringReader(job.payload())).readObject();
        UUID referral = UUID.fromString(payload.getString("referral"));
        Optional<Packed> found = packing.pack(referral, payload.getInt("round"));
        if (found.isEmpty() || found.get().state() != DeliveryState.PACKED) {
            return;
        }
        Packed packed = found.get();
        // Where it is past being sent, it lies on the bureau's desk in this server.
        if (referrals.stateOf(referral) == ReferralState.SENT) {
            URI to = ledger.addressOf(packed.bureau()).orElseThrow(() -> new TryAgain("delivery.error.noAddress", "bureau " + packed.bureau()));
            push.push(to, packed.zip(), packed.sha256(), packed.key());
        }
        ledger.delivered(packed);
    }
}
