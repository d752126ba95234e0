-- What a set of rules on monitoring that was loaded before does not ask yet about decided complaints. Ids below the sequence's are free.
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified, note_zh, note_en)
  select -2000000 - 2 * s.id, s.id, 921, 'ALERT_NONE_UPHELD', 20, 'CASE', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false,
    '同一机关一年内处理了这么多件以上投诉，没有一件查实或者部分查实', 'One authority decided so many complaints or more within a year, and upheld none, not even in part'
    from rule_set s where s.code = 'MONITORING-2017';
insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, exempt, moves_off_holidays, basis_zh, basis_en, verified, note_zh, note_en)
  select -2000001 - 2 * s.id, s.id, 922, 'ALERT_SAME_FINDINGS', 5, 'CASE', false, false, '本系统默认值，可由各地规则替换', 'Default of this product; a local rule may replace it', false,
    '同一机关一年内把同一段查证理由用在这么多件投诉里', 'One authority gave the very same reason for its findings in so many complaints within a year'
    from rule_set s where s.code = 'MONITORING-2017';
