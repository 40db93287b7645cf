package banyan.runtime.demo;

/**
 * Makes one part of the demo enterprise.
 *
 * <p><b>When:</b> once, at the first start with {@code --demo}, after all plugins are running, in the order of
 * {@link #order}; {@link #remove} in the opposite order, when the administrator removes the demo.
 * <p><b>How:</b> a CDI bean that runs use cases as the people of the {@link DemoContext}. What plugins can make, they make
 * in their own parts.
 * <p><b>If you fail:</b> the log says so and the other parts go on: a demo with a gap is better than none.
 */
public interface DemoPart {

    /** Small numbers first: 10 people, 20 groups, 30 what they wrote. */
    int order();

    /** What is being made, in a word or two, for the progress at the start. */
    String name();

    void make(DemoContext demo);

    /** Takes away what {@link #make} made; in one transaction with the other parts. */
    void remove();
}
