/** Somebody who wants the figures and nothing else. */
module org.example.consumer {
    requires io.github.sourcedfigures.dataset;
}
