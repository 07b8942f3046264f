/** Programs to copy, each with a {@code main} method. */
module org.therex.examples {
    requires jdk.jdi;
    requires com.fasterxml.jackson.databind;
    requires ical4j.core;
    requires org.therex.content;
    requires org.therex.json;
}
