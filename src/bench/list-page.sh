#!/bin/sh
# Opens the case list page and a bare PrimeFaces lazy table over the same query in turn, on one server over an embedded
# PostgreSQL with the demo register, and prints the ratio. Run it after: mvn package
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench
mvn -q -B dependency:copy@server-for-the-container-tests
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
javac -nowarn -proc:none -d target/bench -cp "$(cat target/bench/classpath)" src/bench/java/org/pingcha/bench/*.java \
  src/bench/java/org/pingcha/register/ListPageBench.java
exec java -Djava.util.logging.config.file=/dev/null -cp "target/bench:$(cat target/bench/classpath)" org.pingcha.register.ListPageBench "$@"
