package banyan.qa.model;

/** What came of an answer once it was tried, as the asker reports it some weeks later. */
public enum Outcome {
    WORKED,
    PARTLY,
    FAILED
}
