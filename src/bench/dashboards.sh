#!/bin/sh
# Seeds an embedded PostgreSQL with 10,000 cases (2,000 reviews of 45 items, 5,000 survey answers, 1,000 complaints), measures, seeds
# up to a hundred times as much and measures again: stored figures beside raw SQL for the same figures, the manager's pages beside a bare
# PrimeFaces page, list pages beside bare lazy tables, and each beside itself at a hundredth of the data. Prints ratios; figures also go
# to target/bench/dashboards.txt. The first argument is the number of cases (default 1,000,000), which needs some 8 GB in the
# temporary folder and a quarter of an hour. After: mvn package
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench/classes
mvn -q -B dependency:copy@server-for-the-container-tests
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
path="target/classes:$(cat target/bench/classpath)"
javac -nowarn -proc:none -d target/bench/classes -cp "$path" src/bench/java/org/pingcha/bench/*.java \
  src/bench/java/org/pingcha/complaint/BareInboxView.java src/bench/java/org/pingcha/figures/*.java
java -Djava.util.logging.config.file=/dev/null -cp "target/bench/classes:$path" org.pingcha.figures.DashboardsBench "$@" \
  > target/bench/dashboards.txt || { cat target/bench/dashboards.txt; exit 1; }
cat target/bench/dashboards.txt
