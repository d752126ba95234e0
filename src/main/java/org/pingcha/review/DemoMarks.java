package org.pingcha.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.pingcha.instrument.DeductionInput;
import org.pingcha.instrument.FilledSheets.Filled;
import org.pingcha.scoring.ItemMark;

/**
 * Makes up how somebody marks a file: the same file loses more points with a severe inspector than with a lenient one,
 * and some handlers' files are worse than others'.
 */
final class DemoMarks {
    private static final Map<String, String[]> REASONS = new HashMap<>();

    static {
        REASONS.put("A", new String[] {"委托协议晚签，未说明原因", "卷内无所函提交记录", "授权委托书未写明权限"});
        REASONS.put("B", new String[] {"会见笔录缺强制措施和健康情况", "笔录未逐页签名", "会见次数与案情不相适应", "首次会见超过期限"});
        REASONS.put("C", new String[] {"阅卷笔录缺辩点归纳", "未复制主要证据卷", "阅卷晚于开庭前五日"});
        REASONS.put("D", new String[] {"有调查线索未申请调取", "证据清单未写证明目的"});
        REASONS.put("E", new String[] {"意见未回应量刑情节", "意见套用模板，针对性不足", "引用的司法解释已经废止", "代理词无类案检索"});
        REASONS.put("F", new String[] {"庭审笔录未体现发问", "质证意见只写“无异议”", "未核对庭审笔录"});
        REASONS.put("G", new String[] {"未告知可以申请更换承办人", "未告知法律援助不收费", "诉讼风险告知无记录"});
        REASONS.put("H", new String[] {"开庭结果未向受援人通报", "通报记录缺日期"});
        REASONS.put("I", new String[] {"卷宗页码不连续", "结案报告表未写意见采纳情况", "卷内留有空白文书"});
    }

    private static final String[] OTHERS = {"记录不完整", "缺少必要说明", "时间记载前后不一致"};

    private final Random random;

    /** An item of a form. */
    record Item(String code, BigDecimal max, boolean notApplicable) {
    }

    /** A page that can be cited; uuid is null where the file's papers were not uploaded. */
    record Source(UUID uuid, String title, int pages) {
    }

    DemoMarks(Random random) {
        this.random = random;
    }

    /**
     * Marks the first so many items.
     *
     * @param severity how likely an item loses points, 0 to 1
     */
    Map<String, Filled> mark(List<Item> items, int count, double severity, List<Source> sources) {
        Map<String, Filled> answers = new LinkedHashMap<>();
        BigDecimal gone = BigDecimal.ZERO;
        for (Item item : items.subList(0, count)) {
            boolean out = item.notApplicable() && gone.add(item.max()).intValue() <= 20 && random.nextInt(14) == 0;
            if (out) {
                gone = gone.add(item.max());
                answers.put(item.code(), Filled.notApplicable("本案无此情形"));
            } else if (random.nextDouble() < severity * weight(item.code())) {
                answers.put(item.code(), cut(item, severity, sources));
            } else {
                answers.put(item.code(), Filled.FULL);
            }
        }
        return answers;
    }

    /** Informing and reporting, and the order of the papers, are where files lose points most often. */
    private static double weight(String code) {
        return switch (code.charAt(0)) {
            case 'G', 'H', 'I' -> 1.7;
            case 'E', 'C' -> 1.1;
            default -> 0.7;
        };
    }

    private Filled cut(Item item, double severity, List<Source> sources) {
        double share = Math.min(1, 0.15 + severity * random.nextDouble() * 1.6);
        BigDecimal points = item.max().multiply(BigDecimal.valueOf(share * 2)).setScale(0, RoundingMode.HALF_UP)
            .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY).max(new BigDecimal("0.5")).min(item.max());
        String[] reasons = REASONS.getOrDefault(item.code().substring(0, 1), OTHERS);
        String reason = reasons[random.nextInt(reasons.length)];
        if (sources.isEmpty()) {
            return Filled.deducted(new DeductionInput(points, reason, "卷1 第" + (2 + random.nextInt(56)) + "页", null, null));
        }
        Source source = sources.get(random.nextInt(sources.size()));
        int page = 1 + random.nextInt(source.pages());
        return Filled.deducted(new DeductionInput(points, reason, source.title() + " 第" + page + "页", source.uuid(), page));
    }

    /** The same answers as the arithmetic takes them. */
    static List<ItemMark> arithmetic(List<Item> items, Map<String, Filled> answers) {
        List<ItemMark> marks = new ArrayList<>();
        for (Item item : items) {
            Filled filled = answers.get(item.code());
            marks.add(switch (filled.answer()) {
                case NOT_APPLICABLE -> ItemMark.notApplicable(item.code(), item.max());
                case DEDUCTED -> ItemMark.less(item.code(), item.max(),
                    filled.deductions().stream().map(DeductionInput::points).toArray(BigDecimal[]::new));
                default -> ItemMark.full(item.code(), item.max());
            });
        }
        return marks;
    }
}
