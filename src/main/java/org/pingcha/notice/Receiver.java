package org.pingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.pingcha.platform.EncryptedText;
import org.pingcha.platform.FieldCipher;

/**
 * Whom a message is for: somebody's desk here, or an address.
 *
 * @param address       of mail or telephone; null on a desk
 * @param addressDigest by which the address is found again; null on a desk
 * @param personId      whose desk; null for an address
 */
@Embeddable
record Receiver(@Convert(converter = EncryptedText.class) @Column(length = 1000, updatable = false) String address,
                @Column(name = "address_digest", length = 64, updatable = false) String addressDigest,
                @Column(name = "person_id", updatable = false) Long personId) {
    /** @param to an address, or the id of who sits at the desk */
    static Receiver of(NoticeChannel channel, String to) {
        return channel == NoticeChannel.DESK ? new Receiver(null, null, Long.valueOf(to)) : new Receiver(to.strip(), digest(to), null);
    }

    /** By which an address is found again: case does not count. */
    static String digest(String address) {
        return FieldCipher.digest(address.strip().toLowerCase(Locale.ROOT));
    }
}
