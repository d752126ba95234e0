package org.pingcha.delivery;

/** What the list of deliveries can be ordered by; the id makes the order whole. */
enum DeliverySort {
    PACKED("d.packedAt"), NUMBER("d.referralNo"), BUREAU("b.path"), STATE("d.state"), DELIVERED("d.deliveredAt");

    private final String column;

    DeliverySort(String column) {
        this.column = column;
    }

    String order(boolean ascending) {
        String way = ascending ? " asc" : " desc";
        return " order by " + column + way + " nulls last, d.id" + way;
    }
}
