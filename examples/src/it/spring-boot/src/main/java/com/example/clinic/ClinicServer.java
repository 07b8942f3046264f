package com.example.clinic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A server that takes programs. Spring Boot finds Therex's Jackson module by itself. */
@SpringBootApplication
public class ClinicServer {

    /** Starts the server. */
    public static void main(String... arguments) {
        SpringApplication.run(ClinicServer.class, arguments);
    }
}
