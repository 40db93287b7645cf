package banyan.api.usecase;

/**
 * One field of the input and what is wrong with it.
 *
 * @param field path of the component: {@code title}, {@code files[2]}
 * @param code the constraint's name: {@code NotBlank}, {@code Size}, {@code Unknown}, {@code Type}
 * @param detail a sentence in the caller's language
 */
public record Violation(String field, String code, String detail) {}
