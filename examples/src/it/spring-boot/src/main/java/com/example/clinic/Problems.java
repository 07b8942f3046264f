package com.example.clinic;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Location;
import org.therex.check.Report;
import org.therex.json.InvalidJsonException;
import org.therex.json.JsonIssueCodes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Answers what is wrong with a request as problem details (RFC 9457) that list every fault with its place, as our module writes it. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    /** Answers what is wrong with a document. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalidDocument(InvalidValueException e) {
        ProblemDetail problem = problem(e.report());
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    /** Answers what is wrong with a request in which a value stands. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem;
        if (e.getCause() instanceof InvalidJsonException invalid) {
            problem = problem(invalid.report());
        } else if (hasCause(e, BodyLimit.TooLongException.class)) {
            problem = problem(Report.of(BodyLimit.issue()));
        } else if (e.getCause() instanceof JacksonException broken) {
            // What our own records refuse, or what Jackson itself does.
            problem = problem(
                    HttpStatus.BAD_REQUEST,
                    broken.getCause() instanceof InvalidValueException invalid
                            ? invalid.report()
                            : Report.of(issue(broken)));
        } else {
            return super.handleHttpMessageNotReadable(e, headers, status, request);
        }
        return handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what Jackson says of a part that is not ours. */
    private static Issue issue(JacksonException e) {
        Issue.Builder issue = Issue.builder()
                .code(JsonIssueCodes.MALFORMED_JSON)
                .message("'request' must be well-formed JSON as the documentation says, but is not");
        TokenStreamLocation location = e.getLocation();
        if (location != null && location.getLineNr() > 0 && location.getColumnNr() > 0) {
            issue.location(new Location(location.getLineNr(), location.getColumnNr()));
        }
        return issue.build();
    }

    private static ProblemDetail problem(Report report) {
        return problem(status(report), report);
    }

    private static ProblemDetail problem(HttpStatus status, Report report) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail("The report lists everything that is wrong.");
        problem.setProperty("errors", report.errors());
        return problem;
    }

    private static HttpStatus status(Report report) {
        List<IssueCode> codes = report.errors().stream().map(Issue::code).toList();
        if (codes.contains(JsonIssueCodes.LIMIT_EXCEEDED)) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return codes.contains(JsonIssueCodes.MALFORMED_JSON) ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
