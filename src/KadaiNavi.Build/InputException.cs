namespace KadaiNavi.Build;

/// <summary>What the person at the keyboard has to mend, in words for them. Shown without a stack trace.</summary>
public sealed class InputException(string message) : Exception(message);
