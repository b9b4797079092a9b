/// Addresses of the web as pages write them.
public enum LinkReference {
  /// What `reference` means on the page at `base` (RFC 3986, section 5.2); without a base that has a
  /// scheme it stays as it is.
  public static func resolved(_ reference: String, against base: String) -> String {
    URIReference(reference.utf8).resolved(against: URIReference(base.utf8)).text
  }
}
