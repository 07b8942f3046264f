/** A project of somebody who depends on Therex. */
module com.example.clinic {
    requires org.therex.content;
    requires org.therex.core;
    requires org.therex.json;
}
