-- A review without a confirmed veto had a dash in its place. Facts that are written otherwise now would count as other facts, and open
-- anew what was dealt with.
update alert set facts = replace(facts, ',"—"]', ',"@alert.noVeto"]') where rule = 'REVIEW';
