#!/bin/sh
# Imports 100,000 cases (or as many as the first argument says) into an embedded PostgreSQL within 512 MiB of heap,
# beside plain JDBC batch inserts of the same rows. Run it after: mvn test-compile
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
path="target/classes:target/test-classes:$(cat target/bench/classpath)"
javac -nowarn -proc:none -d target/bench -cp "$path" src/bench/java/org/pingcha/bench/*.java \
  src/bench/java/org/pingcha/register/*.java
exec java -Xmx512m -Duser.timezone=UTC -Djava.util.logging.config.file=/dev/null -cp "target/bench:$path" \
  org.pingcha.register.ImportBench "$@"
