package banyan.qa.model;

/** What a question is about. A charter may keep a group to its trade, or make room for how its members are. */
public enum Kind {
    /** A problem at work: figures help. */
    PROFESSIONAL,
    /** How somebody feels, grows or decides: nobody asks for figures. */
    EMOTIONAL
}
