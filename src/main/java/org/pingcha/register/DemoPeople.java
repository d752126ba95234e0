package org.pingcha.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Plainly fictitious firms, names, numbers for the demo register; the division code 990101 does not exist. */
final class DemoPeople {
    static final List<String> FIRMS = List.of("明理律师事务所", "正和律师事务所", "江畔律师事务所", "法桥律师事务所", "启明律师事务所",
        "同舟律师事务所", "南岭律师事务所", "衡平律师事务所", "守正律师事务所", "海晏律师事务所", "望川律师事务所", "众诚律师事务所",
        "远山法律服务所", "云溪法律服务所", "渔港法律服务所");
    private static final String SURNAMES = "陈李张王刘杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private static final String GIVEN = "敏艳强芳桂志玉磊静华勇平涛兰杰秀英建明娟丽超霞伟刚军文娜宁岩思远佳怡浩然梓晨";

    private final Random random;
    private int serial = 100;

    DemoPeople(Random random) {
        this.random = random;
    }

    /** A name of two or three characters. */
    String name() {
        StringBuilder name = new StringBuilder().append(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }

    /** A number with a sound check character for a birthday. */
    String identityNumber(LocalDate born) {
        serial = serial == 999 ? 100 : serial + 1;
        String digits = "990101" + born.toString().replace("-", "") + serial;
        return digits + IdentityNumber.check(digits);
    }

    String phone() {
        return "139" + String.format("%08d", random.nextInt(100_000_000));
    }

    /** One of the four who work at each firm. */
    HandlerEntry handler(int firm, int place) {
        boolean grassroots = FirmKind.of(FIRMS.get(firm)) == FirmKind.GRASSROOTS_OFFICE;
        int year = 2005 + random.nextInt(21);
        LocalDate since = LocalDate.of(year, 1, 1).plusDays(random.nextInt(360));
        LocalDate defending = grassroots || random.nextInt(4) == 0 ? null : since.plusMonths(random.nextInt(40));
        HandlerKind kind = grassroots ? HandlerKind.GRASSROOTS_WORKER : place == 3 && firm % 3 == 0 ? HandlerKind.DUTY_LAWYER : HandlerKind.LAWYER;
        return new HandlerEntry("1990" + year + "1" + String.format("%05d", firm * 4 + place), name(), kind, since, defending,
            random.nextInt(5) < 2);
    }
}
