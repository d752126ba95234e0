-- The day on which the handler inspected the organ's file (阅卷); null where the register does not know it.
alter table aid_case add file_inspected_on date;
update rule_line set note_zh = '登记的阅卷日期晚于开庭；没有登记阅卷日期的，承办卷里有材料而没有阅卷材料',
    note_en = 'The file was inspected after the hearing by the register; where the register has no such day, the handler''s volume holds documents but no record of a file inspection'
  where rule_key = 'ALERT_INSPECTION' and note_zh = '已开庭，卷宗里有承办卷材料而没有阅卷材料';
