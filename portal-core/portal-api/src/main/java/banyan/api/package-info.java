/**
 * What a plugin compiles against: contracts and values, in plain Java.
 * Plugins and the core may call it. It never calls either of them, holds no state and starts no thread.
 */
package banyan.api;
