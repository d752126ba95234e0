#!/bin/sh
# Sends 100,000 invitations (or as many as the first argument says) of one campaign from one server over an embedded PostgreSQL,
# four fifths as text messages (files), one fifth by mail to a local mail server that counts them, and takes 20,000 answers (or
# as many as the second argument says) on the recipients' own page, six people at a time, with a questionnaire of three
# questions. Prints rates and the server's memory; stops after 40 minutes, or as many as the third argument says. Figures also go
# to target/bench/invitations.txt; exit code 0 where all were sent once and taken once. Run it after: mvn package
set -e
cd "$(dirname "$0")/../.."
mkdir -p target/bench/classes
if [ ! -f target/pingcha-microbundle.jar ]; then echo "First: mvn package" >&2; exit 2; fi
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench/classpath
path="target/classes:target/test-classes:$(cat target/bench/classpath)"
javac -nowarn -proc:none -d target/bench/classes -cp "$path" src/bench/java/org/pingcha/bench/Node.java src/bench/java/org/pingcha/survey/*.java
exec java -Xmx400m -Djava.util.logging.config.file=/dev/null -cp "target/bench/classes:$path" org.pingcha.survey.InvitationsBench "$@"
