#!/bin/sh
# Two servers on one embedded PostgreSQL and one local mail server send 600 reminders to organs (or as many as the first
# argument says) in each of three rounds (or as many as the second says); in each one of the two is killed (kill -9) in the
# middle, holding jobs and messages: before a mail is handed over, between the mail server's taking it and its answer, or after
# that. Every reminder must arrive once; only the mail whose answer was cut off may come twice, under its Message-ID. Takes
# about 20 minutes. The table goes to the terminal and to target/bench/reminders.txt; exit code 0 where all came once.
# Run it after: mvn package
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench/classes
if [ ! -f target/pingcha-microbundle.jar ]; then echo "First: mvn package" >&2; exit 2; fi
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
path="target/classes:target/test-classes:$(cat target/bench/classpath)"
javac -nowarn -proc:none -d target/bench/classes -cp "$path" src/bench/java/org/pingcha/bench/Node.java src/bench/java/org/pingcha/notice/*.java
exec java -Djava.util.logging.config.file=/dev/null -cp "target/bench/classes:$path" org.pingcha.notice.RemindersBench "$@"
