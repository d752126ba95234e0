#!/bin/sh
# Files complaints by POST /api/v1/complaints with the token of a service account, 8 clients at a time, and beside that,
# in turn in the same run, writes the same rows into the same tables by plain JDBC over 8 connections, one transaction a
# complaint. Prints rates, p50 and p95 and their ratios. About three minutes; figures also go to
# target/bench/complaints-rest.txt. The first argument is the seconds of a block (default 20). After: mvn package
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench/classes
mvn -q -B dependency:copy@server-for-the-container-tests
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
path="target/classes:$(cat target/bench/classpath)"
javac -nowarn -proc:none -d target/bench/classes -cp "$path" src/bench/java/org/pingcha/bench/*.java \
  src/bench/java/org/pingcha/complaint/ComplaintsRestBench.java src/bench/java/org/pingcha/complaint/RowCopy.java
java -Djava.util.logging.config.file=/dev/null -cp "target/bench/classes:$(cat target/bench/classpath)" \
  org.pingcha.complaint.ComplaintsRestBench "$@" > target/bench/complaints-rest.txt || { cat target/bench/complaints-rest.txt; exit 1; }
cat target/bench/complaints-rest.txt
