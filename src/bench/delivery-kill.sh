#!/bin/sh
# Kills the running server (kill -9) 20 times, or as often as the first argument says, while it delivers referrals to a
# bureau's system over an embedded PostgreSQL, and counts what arrived: every referral once. Takes about 20 minutes on a quiet machine, at most
# 90; stops by itself. The table goes to the terminal and to target/bench/delivery-kill.txt. Run it after: mvn package
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench
if [ ! -f target/pingcha-microbundle.jar ]; then echo "First: mvn package" >&2; exit 2; fi
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
javac -nowarn -proc:none -d target/bench -cp "$(cat target/bench/classpath)" src/bench/java/org/pingcha/bench/Node.java src/bench/java/org/pingcha/delivery/*.java
exec java -Djava.util.logging.config.file=/dev/null -cp "target/bench:$(cat target/bench/classpath)" org.pingcha.delivery.KillBench "$@"
