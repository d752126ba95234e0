#!/bin/sh
# Fills an embedded PostgreSQL with 100,000 complaints (or as many as the first argument says) and opens the inbox,
# filtered and sorted in six ways, in turn with a bare PrimeFaces lazy table over the same query; prints medians and
# ratios. About four minutes; figures also go to target/bench/complaint-inbox.txt. After: mvn package
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench/classes
mvn -q -B dependency:copy@server-for-the-container-tests
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
path="target/classes:$(cat target/bench/classpath)"
javac -nowarn -proc:none -d target/bench/classes -cp "$path" src/bench/java/org/pingcha/bench/*.java \
  src/bench/java/org/pingcha/complaint/BareInboxView.java src/bench/java/org/pingcha/complaint/ComplaintInboxBench.java
java -Djava.util.logging.config.file=/dev/null -cp "target/bench/classes:$(cat target/bench/classpath)" \
  org.pingcha.complaint.ComplaintInboxBench "$@" > target/bench/complaint-inbox.txt || { cat target/bench/complaint-inbox.txt; exit 1; }
cat target/bench/complaint-inbox.txt
