package org.linkwright.model;

/** An operation that could not be done, for a reason its user can act on. Nothing was changed. */
public final class LinkwrightException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Issue issue;

    public LinkwrightException(Issue issue) {
        super(issue.code() + ": " + issue.message());
        this.issue = issue;
    }

    public LinkwrightException(Issue issue, Throwable cause) {
        super(issue.code() + ": " + issue.message(), cause);
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
